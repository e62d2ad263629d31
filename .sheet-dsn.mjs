import sharp from 'sharp';
await sharp('/tmp/dsn/1280-light-2.png').extract({left:20,top:1000,width:1100,height:320}).resize(1650).toFile('/tmp/dsn/icons.png').catch(console.log);
